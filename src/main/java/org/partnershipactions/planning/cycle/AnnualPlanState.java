package org.partnershipactions.planning.cycle;

import java.util.Locale;

import org.partnershipactions.workflow.StepNotOpen;

/** How far the making of a year's plan came, and the words in which pages say it. */
public enum AnnualPlanState {

	/** The manager scores the issues. */
	SCORING("The manager scores the issues"),
	/** The board chooses which issues become priorities. */
	CHOOSING("The board chooses the priorities"),
	/** The task groups draft their priorities' actions. */
	DRAFTING("Task groups draft the actions"),
	/** Every agency that the draft names says whether it accepts its role. */
	ACCEPTING("Agencies accept their roles"),
	/** The board adopts the plan or sends it back. */
	ADOPTING("The board adopts the plan"),
	/** The plan is adopted. */
	ADOPTED("Adopted"),
	/** The plan was adopted without these steps. */
	ENDED("Ended: the plan was adopted without it");

	private final String words;

	AnnualPlanState(String words) {
		this.words = words;
	}

	/** The state as people read it. */
	public String words() {
		return this.words;
	}

	/** Whether nothing is left to do. */
	public boolean over() {
		return this == ADOPTED || this == ENDED;
	}

	void mustBe(AnnualPlanState expected, String otherwise) {
		if (this != expected) {
			throw new StepNotOpen(otherwise + " The plan now stands at: " + this.words.toLowerCase(Locale.UK) + ".");
		}
	}

}
