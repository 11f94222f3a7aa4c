/**
 * Pages and API of case reviews.
 */
package org.partnershipactions.casereviews.web;
