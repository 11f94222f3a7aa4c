/** The pages and data that everybody may read without signing in. */
package org.partnershipactions.reports.site.web;
