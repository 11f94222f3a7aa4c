package org.partnershipactions.cases.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.partnershipactions.cases.risk.RiskQuestionAdministration;
import org.partnershipactions.cases.risk.RiskQuestionSetView;
import org.partnershipactions.forms.FormView;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.forms.PageForms;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which administrators set new versions of the risk questions. */
@Controller
@RequestMapping("/administration/risk-questions")
class RiskQuestionController {

	private static final String FORM = "RiskQuestions";

	private final RiskQuestionAdministration administration;

	private final PageForms forms;

	private final CaseWords words;

	RiskQuestionController(RiskQuestionAdministration administration, PageForms forms, CaseWords words) {
		this.administration = administration;
		this.forms = forms;
		this.words = words;
	}

	@GetMapping
	ModelAndView show() {
		List<RiskQuestionSetView> versions = this.administration.versions();
		return page(versions, this.forms.view(FORM, Map.of("questions", versions.get(0).text())));
	}

	@PostMapping
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
		return new ModelAndView("redirect:/administration/risk-questions");
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
