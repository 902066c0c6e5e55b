/** Keyset paging of lists. Read {@link id.kinerjapuskesmas.rest.page.Page} first. */
package id.kinerjapuskesmas.rest.page;
