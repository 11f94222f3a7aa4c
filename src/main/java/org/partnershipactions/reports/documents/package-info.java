/**
 * Writes one model of a report as a page, PDF, CSV and workbook, so that all of them say
 * the same.
 */
package org.partnershipactions.reports.documents;
