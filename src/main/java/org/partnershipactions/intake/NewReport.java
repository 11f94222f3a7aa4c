package org.partnershipactions.intake;

import java.time.Instant;
import java.util.Set;

import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.residents.places.PlaceFacts;

/**
 * A report as it comes in.
 *
 * @param partnership code of the partnership
 * @param categories what it is about, at least one
 * @param description what happened, in the words of whoever reports it
 * @param occurredAt when it happened, or began
 * @param howOften how often it happens, in words, or null
 * @param place where
 * @param anonymous whether the reporter is not named
 * @param reporter who reports it; null when anonymous
 * @param preferredContact how the reporter wants to hear from us
 * @param alreadyToldTo whom the reporter has told already, in words, or null
 * @param anyoneInDanger whether somebody was said to be in danger
 * @param source how it reached us
 * @param sourceReference the reference under which the sender keeps it, or null
 */
public record NewReport(String partnership, Set<CaseCategory> categories, String description, Instant occurredAt,
		String howOften, PlaceFacts place, boolean anonymous, ResidentFacts reporter, Channel preferredContact,
		String alreadyToldTo, boolean anyoneInDanger, ReportSource source, String sourceReference) {
}
