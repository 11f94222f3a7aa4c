package org.partnershipactions.cases.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.partnershipactions.cases.RiskBand;
import org.partnershipactions.cases.reading.CaseReading;
import org.partnershipactions.cases.reading.CaseSearch;
import org.partnershipactions.cases.reading.CaseView;
import org.partnershipactions.cases.risk.RiskAnswers;
import org.partnershipactions.cases.risk.RiskAssessing;
import org.partnershipactions.cases.risk.RiskAssessmentView;
import org.partnershipactions.cases.web.CaseActions.CaseAct;
import org.partnershipactions.cases.web.CaseListController.CaseListRequest;
import org.partnershipactions.forms.FormHandlers;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.forms.PageForms;
import org.partnershipactions.security.SentOnce;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Cases for programs. */
@RestController
@RequestMapping("/api/asb/cases")
class CaseApi {

	private final CaseSearch search;

	private final CaseReading cases;

	private final RiskAssessing risk;

	private final CaseActions acts;

	private final PageForms pages;

	private final FormHandlers tasks;

	CaseApi(CaseSearch search, CaseReading cases, RiskAssessing risk, CaseActions acts, PageForms pages,
			FormHandlers tasks) {
		this.search = search;
		this.cases = cases;
		this.risk = risk;
		this.acts = acts;
		this.pages = pages;
		this.tasks = tasks;
	}

	@GetMapping
	CaseJson.ListJson list(@RequestParam Map<String, String> typed) {
		CaseListRequest request = new CaseListRequest(typed);
		return CaseJson.list(this.search.page(request.filter(), request.after(), request.size()));
	}

	@GetMapping("/{ref}")
	CaseJson.OneJson one(@PathVariable("ref") String ref) {
		return CaseJson.one(this.cases.view(this.cases.key(ref)));
	}

	@SentOnce
	@PostMapping("/{ref}/risk-assessments")
	@ResponseStatus(HttpStatus.CREATED)
	CaseJson.RiskJson assess(@PathVariable("ref") String ref, @RequestBody Risk body) {
		String key = this.cases.key(ref);
		this.risk.assess(key, body.given());
		CaseView view = this.cases.view(key);
		RiskAssessmentView latest = view.risk().assessments().get(view.risk().assessments().size() - 1);
		return CaseJson.risk(latest);
	}

	/** {@code {channel, reached, words, madeOn}}. */
	@SentOnce
	@PostMapping("/{ref}/contacts")
	@ResponseStatus(HttpStatus.CREATED)
	CaseJson.OneJson contact(@PathVariable("ref") String ref, @RequestBody Map<String, Object> body) {
		String key = this.cases.key(ref);
		this.acts.act(CaseAct.CONTACT, key, contactForm(body));
		return CaseJson.one(this.cases.view(key));
	}

	/** Proposes to close: {@code {outcome, behaviour, summary, victimsView}}. */
	@PostMapping("/{ref}/closure")
	@ResponseStatus(HttpStatus.CREATED)
	CaseJson.OneJson close(@PathVariable("ref") String ref, @RequestBody Map<String, Object> body) {
		String key = this.cases.key(ref);
		this.tasks.submit("ProposeClosure", key, constants(body, "outcome", "behaviour"));
		return CaseJson.one(this.cases.view(key));
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException refused) {
		return new InvalidAnswers("body", "Send a JSON object such as {\"channel\": \"telephone\", \"reached\": true}")
			.getBody();
	}

	/** Takes what programs send through the same form that people fill in. */
	private Record contactForm(Map<String, Object> body) {
		Map<String, Object> typed = constants(body, "channel");
		typed.computeIfPresent("reached", (name, reached) -> "true".equals(reached.toString()) ? "YES"
				: ("false".equals(reached.toString()) ? "NO" : reached));
		return this.pages.answers(this.pages.view("RecordContact", Map.of()).withTyped(typed),
				CaseActions.answers(CaseAct.CONTACT));
	}

	/** A code such as {@code resolved-informally} as the forms know it. */
	private static String constant(String code) {
		return code.strip().toUpperCase(Locale.ROOT).replace('-', '_');
	}

	private static Map<String, Object> constants(Map<String, Object> body, String... names) {
		Map<String, Object> typed = new LinkedHashMap<>(body);
		for (String name : names) {
			typed.computeIfPresent(name, (key, value) -> constant(value.toString()));
		}
		return typed;
	}

	/**
	 * A risk assessment.
	 *
	 * @param answers code of the answer, by code of the question
	 * @param words what else the person said
	 * @param raisedTo the band that the officer raises it to
	 * @param reason why it is raised
	 */
	record Risk(Map<String, String> answers, String words, String raisedTo, String reason) {

		RiskAnswers given() {
			Map<String, String> given = new LinkedHashMap<>();
			((this.answers != null) ? this.answers : Map.<String, String>of()).forEach((question, answer) -> {
				if (answer != null) {
					given.put(question, answer);
				}
			});
			return new RiskAnswers(given, this.words, band(), this.reason);
		}

		private RiskBand band() {
			try {
				return (this.raisedTo != null) ? RiskBand.valueOf(constant(this.raisedTo)) : null;
			}
			catch (IllegalArgumentException ex) {
				throw new InvalidAnswers("raisedTo", "Write standard, medium or high");
			}
		}

	}

}
