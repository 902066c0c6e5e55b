/** Who is asking and which facilities they may see. Read {@link id.kinerjapuskesmas.rest.caller.Scope} first. */
package id.kinerjapuskesmas.rest.caller;
