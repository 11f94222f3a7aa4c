/**
 * Owns what task groups ask for at their reviews: follow-ups that an agency does, and
 * withdrawals of actions on which the manager decides.
 */
@NamedInterface("followups")
package org.partnershipactions.reviews.followups;

import org.springframework.modulith.NamedInterface;
