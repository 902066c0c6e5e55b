/** What stands on the screen when the stack is ready: the ranking, and how to go on from there. */
package id.kinerjapuskesmas.local.report;
