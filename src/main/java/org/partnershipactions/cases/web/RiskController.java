package org.partnershipactions.cases.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.partnershipactions.cases.reading.CaseReading;
import org.partnershipactions.cases.risk.RiskQuestionAdministration;
import org.partnershipactions.cases.risk.RiskQuestionSetView;
import org.partnershipactions.cases.risk.RiskReading;
import org.partnershipactions.forms.FormView;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.forms.PageForms;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says why a case has its risk, and lets administrators set what is asked about it. */
@Controller
class RiskController {

	private static final String QUESTIONS = "/administration/risk-questions";

	private static final String FORM = "RiskQuestions";

	private final CaseReading cases;

	private final RiskReading risk;

	private final CaseWords words;

	private final RiskQuestionAdministration administration;

	private final PageForms forms;

	RiskController(CaseReading cases, RiskReading risk, CaseWords words, RiskQuestionAdministration administration,
			PageForms forms) {
		this.cases = cases;
		this.risk = risk;
		this.words = words;
		this.administration = administration;
		this.forms = forms;
	}

	@GetMapping("/cases/{ref}/risk/{number}")
	ModelAndView why(@PathVariable("ref") String ref, @PathVariable("number") int number) {
		String key = this.cases.key(ref);
		return new ModelAndView("cases/risk").addObject("why", this.risk.why(key, number))
			.addObject("rights", this.cases.rights(key))
			.addObject("words", this.words);
	}

	@GetMapping(QUESTIONS)
	ModelAndView show() {
		List<RiskQuestionSetView> versions = this.administration.versions();
		return page(versions, this.forms.view(FORM, Map.of("questions", versions.get(0).text())));
	}

	@PostMapping(QUESTIONS)
	ModelAndView set(HttpServletRequest request, RedirectAttributes flash) {
		List<RiskQuestionSetView> versions = this.administration.versions();
		FormView form = this.forms.typed(this.forms.view(FORM, Map.of()), request.getParameterMap());
		try {
			NewVersion next = this.forms.answers(form, NewVersion.class);
			this.administration.set(next.questions(), next.validFrom(), next.reason());
		}
		catch (InvalidAnswers ex) {
			ModelAndView again = page(versions, form.withErrors(ex.errors()));
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return again;
		}
		flash.addFlashAttribute("notice", "The new version is set. What was answered stays with its version.");
		return new ModelAndView("redirect:" + QUESTIONS);
	}

	private ModelAndView page(List<RiskQuestionSetView> versions, FormView form) {
		return new ModelAndView("cases/risk-questions").addObject("versions", versions)
			.addObject("form", form)
			.addObject("words", this.words);
	}

	/** Answers of the form RiskQuestions. */
	record NewVersion(String questions, LocalDate validFrom, String reason) {
	}

}
