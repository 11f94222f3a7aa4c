package org.partnershipactions.worklist;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How an item left the list.
 *
 * @param by account of who ended it
 * @param at when
 */
@Embeddable
public record WorkItemEnding(@Column(name = "ended_by") String by, @Column(name = "ended_at") Instant at) {
}
