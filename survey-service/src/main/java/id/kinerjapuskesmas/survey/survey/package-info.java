/**
 * A survey is one wave of an SKM at a facility: its period, population and state. Read
 * {@link id.kinerjapuskesmas.survey.survey.Transition} first for what may follow what.
 */
package id.kinerjapuskesmas.survey.survey;
