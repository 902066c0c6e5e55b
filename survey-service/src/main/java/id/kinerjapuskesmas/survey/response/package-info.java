/**
 * Answer sheets of respondents: received once, corrected with a trace, voided with a tombstone, imported in bulk. Read
 * {@link id.kinerjapuskesmas.survey.response.Sheet} first, then {@link id.kinerjapuskesmas.survey.response.SheetRules}.
 */
package id.kinerjapuskesmas.survey.response;
