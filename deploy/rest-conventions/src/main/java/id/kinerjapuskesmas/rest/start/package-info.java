/** What a service has and checks when it starts: the one clock, and settings unfit for production. */
package id.kinerjapuskesmas.rest.start;
