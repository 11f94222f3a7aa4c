package org.partnershipactions.powers;

import java.time.LocalDate;
import java.util.List;

/**
 * A change of a tool or power as people read it.
 *
 * @param key key of the change
 * @param code short name of the tool or power
 * @param name its name
 * @param ends whether the tool or power ends with it
 * @param rules the rules from then on, each in a sentence
 * @param source where they stand
 * @param sureness how sure it is, and what is not known
 * @param state how far it came
 * @param open whether its day can still be given or taken back
 * @param from first day on which it holds, or null
 * @param datedBy account of who gave the day, or null
 * @param confirmedBy account of who confirmed it, or null
 */
public record PowerChangeView(String key, String code, String name, boolean ends, List<String> rules, String source,
		String sureness, PowerChangeState state, boolean open, LocalDate from, String datedBy, String confirmedBy) {
}
