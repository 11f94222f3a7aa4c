/**
 * Owns the task groups' quarterly reviews: the pack, what is decided action by action,
 * the minutes and the follow-ups.
 */
@NamedInterface("taskgroup")
package org.partnershipactions.reviews.taskgroup;

import org.springframework.modulith.NamedInterface;
