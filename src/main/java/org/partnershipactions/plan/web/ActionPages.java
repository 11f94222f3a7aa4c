package org.partnershipactions.plan.web;

import java.util.Arrays;
import java.util.List;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.plan.action.ActionAccess;
import org.partnershipactions.plan.action.ActionProcess;
import org.partnershipactions.plan.action.ActionSummary;
import org.partnershipactions.plan.action.Stage;
import org.partnershipactions.plan.money.MoneyReading;
import org.partnershipactions.plan.reading.ActionReading;
import org.partnershipactions.plan.reading.ActionView;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Finds actions by their address and builds the page of one. */
@Component
class ActionPages {

	private final ActionReading actions;

	private final MoneyReading money;

	private final ActionAccess access;

	private final ActionProcess process;

	private final CurrentPerson person;

	private final PlanWords words;

	ActionPages(ActionReading actions, MoneyReading money, ActionAccess access, ActionProcess process,
			CurrentPerson person, PlanWords words) {
		this.actions = actions;
		this.money = money;
		this.access = access;
		this.process = process;
		this.person = person;
		this.words = words;
	}

	String key(String year, String ref) {
		return this.actions.key(this.person.partnership(), Years.ofAddress(year), ref);
	}

	ActionView view(String key) {
		return this.actions.view(key);
	}

	ModelAndView page(String key, List<FieldError> errors) {
		ActionView action = view(key);
		ActionSummary summary = action.summary();
		boolean live = summary.stage() != Stage.DRAFT && summary.stage() != Stage.CLOSED;
		boolean delivers = live && this.access.delivers(key);
		return new ModelAndView("plan/action").addObject("action", action)
			.addObject("money", this.money.action(key))
			.addObject("funds", this.access.funds(key))
			.addObject("words", this.words)
			.addObject("errors", errors)
			.addObject("steps", ActionSteps.of(summary.stage()))
			.addObject("manages", live && this.access.manages(key))
			.addObject("edits", summary.stage() == Stage.DRAFT && this.access.manages(key))
			.addObject("delivers", delivers)
			.addObject("ticks", delivers && summary.stage() == Stage.DELIVER)
			.addObject("diagram", this.process.diagram(summary).orElse(null));
	}

	static String path(String year, String ref) {
		return "/actions/" + year + "/" + ref;
	}

	/** The way of an action through its stages, with the present one marked. */
	static final class ActionSteps {

		private ActionSteps() {
		}

		static List<Mark> of(Stage present) {
			return Arrays.stream(Stage.values())
				.filter((stage) -> stage != Stage.DRAFT)
				.map((stage) -> new Mark(stage.words(), standing(stage, present)))
				.toList();
		}

		private static String standing(Stage stage, Stage present) {
			if (stage == present) {
				return "now";
			}
			return (stage.ordinal() < present.ordinal()) ? "done" : "later";
		}

		/**
		 * One stage.
		 *
		 * @param name the stage in words
		 * @param standing {@code done}, {@code now} or {@code later}
		 */
		record Mark(String name, String standing) {
		}

	}

}
