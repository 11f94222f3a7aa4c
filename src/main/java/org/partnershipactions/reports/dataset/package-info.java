/**
 * Counts reports and cases of a quarter for the responsible authorities, so that nobody
 * can be known by the numbers (s. 17A of the Crime and Disorder Act 1998).
 */
package org.partnershipactions.reports.dataset;
