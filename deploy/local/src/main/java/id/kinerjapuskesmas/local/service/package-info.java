/**
 * The three services as child processes: started, watched and stopped. Read {@link
 * id.kinerjapuskesmas.local.service.Service} first.
 */
package id.kinerjapuskesmas.local.service;
