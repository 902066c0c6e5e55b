/** What the person at the terminal reads: progress line by line, and one sentence when the stack cannot go on. */
package id.kinerjapuskesmas.local.terminal;
