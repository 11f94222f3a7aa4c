/**
 * Owns partnerships, their agencies and task groups.
 */
package org.partnershipactions.partners.agencies;
