/**
 * How far the stored census can be relied on: doubts about it, how complete it is, and the closing of a month about
 * which nothing is doubted any more. Read {@code FindingCode} first, then {@code CloseMonth}.
 */
package id.kinerjapuskesmas.ward.quality;
