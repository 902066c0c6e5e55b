/**
 * The official worksheet ("format olah data") of a survey as XLSX with live formulas. Read {@code Worksheet} first; it is laid
 * out without a framework.
 */
package id.kinerjapuskesmas.survey.worksheet;
