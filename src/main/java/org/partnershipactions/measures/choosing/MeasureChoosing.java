package org.partnershipactions.measures.choosing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.measures.MayOnMeasure;
import org.partnershipactions.measures.Measure;
import org.partnershipactions.measures.Measure.Comparators;
import org.partnershipactions.measures.Measure.Counting;
import org.partnershipactions.measures.Measure.Definition;
import org.partnershipactions.measures.MeasureEvent.MeasuresBegun;
import org.partnershipactions.measures.MeasureTemplate;
import org.partnershipactions.measures.MeasureTemplates;
import org.partnershipactions.measures.Measures;
import org.partnershipactions.measures.feeds.MeasureFeeding;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.measures.MayOnMeasure.MeasureRight.DEFINE;

/** Chooses measures of a plan year from templates. Nothing is there that nobody chose. */
@Service
@Transactional
public class MeasureChoosing {

	private final MeasureTemplates templates;

	private final Measures measures;

	private final MeasureOptions options;

	private final MeasureFeeding feeding;

	private final CurrentPerson person;

	private final ApplicationEventPublisher events;

	MeasureChoosing(MeasureTemplates templates, Measures measures, MeasureOptions options, MeasureFeeding feeding,
			CurrentPerson person, ApplicationEventPublisher events) {
		this.templates = templates;
		this.measures = measures;
		this.options = options;
		this.feeding = feeding;
		this.person = person;
		this.events = events;
	}

	/** All templates, each with whether the year has it already. */
	@MayOnMeasure(DEFINE)
	@Transactional(readOnly = true)
	public List<TemplateView> templates(PlanYear year) {
		Set<String> chosen = codes(year);
		return this.templates.findAllByOrderByDefinitionPosition()
			.stream()
			.map((template) -> new TemplateView(template.definition(), template.templateSet(), template.ownerKind(),
					this.options.onlyOf(this.person.partnership(), template.ownerKind()), asks(template.definition()),
					chosen.contains(template.definition().code())))
			.toList();
	}

	/**
	 * Puts what is chosen into the register of a year; what is there already stays as it
	 * is.
	 * @return how many were put there
	 * @throws org.partnershipactions.forms.InvalidAnswers naming {@code template},
	 * {@code owner-<template>} or {@code of-<template>}
	 */
	@MayOnMeasure(DEFINE)
	public int choose(PlanYear year, List<TemplateChoice> choices) {
		String partnership = this.person.partnership();
		Map<String, MeasureTemplate> all = this.templates.findAllByOrderByDefinitionPosition()
			.stream()
			.collect(Collectors.toMap((template) -> template.definition().code(), Function.identity()));
		check(year, choices, all);
		Set<String> there = codes(year);
		List<TemplateChoice> fresh = choices.stream().filter((choice) -> there.add(choice.template())).toList();
		fresh.forEach((choice) -> begin(partnership, year, choice, all.get(choice.template()).definition()));
		if (!fresh.isEmpty()) {
			this.events.publishEvent(new MeasuresBegun(partnership + ":" + year, year.toString(), fresh.size()));
		}
		return fresh.size();
	}

	private void check(PlanYear year, List<TemplateChoice> choices, Map<String, MeasureTemplate> all) {
		MeasureOptions.Check check = this.options.check(this.person.partnership(), year);
		if (choices.isEmpty()) {
			check.wrong("template", "Choose at least one measure");
		}
		for (TemplateChoice choice : choices) {
			MeasureTemplate template = all.get(choice.template());
			if (template == null) {
				check.wrong("template", "There is no template \"" + choice.template() + "\"");
				continue;
			}
			check.owner(choice.field("owner"), choice.owner());
			check.feed(choice.field("of"), template.definition().counting(), choice.feeding());
		}
		check.refuse();
	}

	private void begin(String partnership, PlanYear year, TemplateChoice choice, Definition template) {
		Definition definition = template.chosen(choice.title(),
				(asks(template) == TemplateView.TemplateQuestion.GROUP) ? choice.feeding() : null);
		Measure measure = this.measures.save(new Measure(partnership, year, definition, choice.owner(),
				new Comparators(choice.lastYear(), null, null, null)));
		if (definition.counting().byAction() && choice.named()) {
			this.feeding.begin(measure, choice.feeding(), year.firstDay());
		}
	}

	private TemplateView.TemplateQuestion asks(Definition template) {
		Counting counting = template.counting();
		if (counting.byAction()) {
			return TemplateView.TemplateQuestion.ACTION;
		}
		return this.options.source(counting.countedBy()).filter((source) -> source.isOfGroup()).isPresent()
				? TemplateView.TemplateQuestion.GROUP : TemplateView.TemplateQuestion.NOTHING;
	}

	private Set<String> codes(PlanYear year) {
		return this.measures.of(this.person.partnership(), year)
			.stream()
			.map(Measure::code)
			.collect(Collectors.toSet());
	}

	/**
	 * A template as it is offered.
	 *
	 * @param definition what it measures, in which unit, which way, to what aim, and
	 * where its values come from
	 * @param set the plan from which it was taken together with others
	 * @param ownerKind kind of body that often answers for it, or null
	 * @param suggested code of the only agency of that kind, or null
	 * @param asks what whoever chooses it is asked
	 * @param chosen whether the year has it already
	 */
	public record TemplateView(Definition definition, String set, String ownerKind, String suggested,
			TemplateQuestion asks, boolean chosen) {

		/** What feeds it, as whoever chooses it is asked. */
		public enum TemplateQuestion {

			/** Nothing: readings are given, or it counts itself. */
			NOTHING,
			/** The task group whose actions are counted. */
			GROUP,
			/** The action that feeds it. */
			ACTION

		}

	}

}
