/**
 * Writes in the background what takes long, and keeps it for some days to be fetched.
 */
package org.partnershipactions.reports.jobs;
