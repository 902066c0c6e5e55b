/**
 * The lock of a closed month: what it holds of census, totals, stays and beds no longer changes. {@link
 * id.kinerjapuskesmas.ward.month.MonthLock} is all of it; closing and reopening are in {@code quality}.
 */
package id.kinerjapuskesmas.ward.month;
