/**
 * Keeps the evidence of cases, sealed.
 */
package org.partnershipactions.cases.evidence;
