package org.partnershipactions.measures;

import java.time.Instant;

import jakarta.persistence.Embeddable;

/**
 * What the owner agency says of a measure.
 *
 * @param commentary the words
 * @param commentedBy account of who said so
 * @param commentedAt when
 */
@Embeddable
public record Commentary(String commentary, String commentedBy, Instant commentedAt) {
}
