/**
 * Owns the county page: what the partnerships of an installation share, side by side.
 */
package org.partnershipactions.reports.county;
