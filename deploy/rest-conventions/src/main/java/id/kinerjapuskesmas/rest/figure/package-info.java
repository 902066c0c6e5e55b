/** The number object that every published figure is. Read {@link id.kinerjapuskesmas.rest.figure.Figure} first; {@code FigureBuilder} is where it is rounded. */
package id.kinerjapuskesmas.rest.figure;
