package org.partnershipactions.measures.choosing;

import java.math.BigDecimal;

/**
 * A template that a partnership chooses.
 *
 * @param template code of the template
 * @param title what the partnership calls it; null or empty for the template's own words
 * @param owner code of the agency that answers for it
 * @param of what it is fed by, where the template asks: code of the task group, or
 * reference of an action of the year's plan, which may be named later
 * @param lastYear value of the whole year before, or null
 */
public record TemplateChoice(String template, String title, String owner, String of, BigDecimal lastYear) {

	boolean named() {
		return this.of != null && !this.of.isBlank();
	}

	/** What feeds it, without what stands around it; null where nothing is said. */
	String feeding() {
		return named() ? this.of.strip() : null;
	}

	/**
	 * Name of one of its fields, as pages and programs are told what is wrong with it.
	 */
	String field(String name) {
		return name + "-" + this.template;
	}

}
