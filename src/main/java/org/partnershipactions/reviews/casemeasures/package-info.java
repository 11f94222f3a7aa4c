/**
 * Counts the plan's measures that cases move: what happens in a case shows at the next
 * look.
 */
package org.partnershipactions.reviews.casemeasures;
