/** Home, and the pages, files and API of reports. */
package org.partnershipactions.reports.web;
