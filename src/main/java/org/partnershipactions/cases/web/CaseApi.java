package org.partnershipactions.cases.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.partnershipactions.cases.RiskBand;
import org.partnershipactions.cases.reading.CaseSearch;
import org.partnershipactions.cases.reading.CaseView;
import org.partnershipactions.cases.risk.CaseRisk;
import org.partnershipactions.cases.risk.RiskAnswers;
import org.partnershipactions.cases.risk.RiskAssessmentView;
import org.partnershipactions.forms.InvalidAnswers;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
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

	private final CasePages pages;

	private final CaseRisk risk;

	private final CaseActs acts;

	private final ApiForms forms;

	CaseApi(CaseSearch search, CasePages pages, CaseRisk risk, CaseActs acts, ApiForms forms) {
		this.search = search;
		this.pages = pages;
		this.risk = risk;
		this.acts = acts;
		this.forms = forms;
	}

	@GetMapping
	CaseJson.ListJson list(@RequestParam Map<String, String> typed) {
		CaseListRequest request = new CaseListRequest(typed);
		return CaseJson.list(this.search.page(request.filter(), request.after(), request.size()));
	}

	@GetMapping("/{ref}")
	CaseJson.OneJson one(@PathVariable("ref") String ref) {
		return CaseJson.one(this.pages.view(this.pages.key(ref)));
	}

	@PostMapping("/{ref}/risk-assessments")
	@ResponseStatus(HttpStatus.CREATED)
	CaseJson.RiskJson assess(@PathVariable("ref") String ref, @RequestBody Risk body) {
		String key = this.pages.key(ref);
		this.risk.assess(key, body.given());
		CaseView view = this.pages.view(key);
		RiskAssessmentView latest = view.risk().assessments().get(view.risk().assessments().size() - 1);
		return CaseJson.risk(latest);
	}

	/** {@code {channel, reached, words, madeOn}}. */
	@PostMapping("/{ref}/contacts")
	@ResponseStatus(HttpStatus.CREATED)
	CaseJson.OneJson contact(@PathVariable("ref") String ref, @RequestBody Map<String, Object> body) {
		String key = this.pages.key(ref);
		this.acts.act(CaseAct.CONTACT, key, this.forms.contact(body));
		return CaseJson.one(this.pages.view(key));
	}

	/** Proposes to close: {@code {outcome, behaviour, summary, victimsView}}. */
	@PostMapping("/{ref}/closure")
	@ResponseStatus(HttpStatus.CREATED)
	CaseJson.OneJson close(@PathVariable("ref") String ref, @RequestBody Map<String, Object> body) {
		String key = this.pages.key(ref);
		this.forms.proposeClosure(key, body);
		return CaseJson.one(this.pages.view(key));
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException refused) {
		return new InvalidAnswers("body", "Send a JSON object such as {\"channel\": \"telephone\", \"reached\": true}")
			.getBody();
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
				return (this.raisedTo != null) ? RiskBand.valueOf(ApiForms.constant(this.raisedTo)) : null;
			}
			catch (IllegalArgumentException ex) {
				throw new InvalidAnswers("raisedTo", "Write standard, medium or high");
			}
		}

	}

}
