package org.partnershipactions.cases.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.partnershipactions.cases.access.AccessRequesting;
import org.partnershipactions.cases.access.CasePointer;
import org.partnershipactions.forms.FormView;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.forms.PageForms;
import org.partnershipactions.residents.ResidentFacts;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where people learn which agency knows somebody, and ask it to show the case. */
@Controller
@RequestMapping("/cases/known")
class CaseAccessController {

	private final AccessRequesting asking;

	private final PageForms forms;

	private final CaseWords words;

	CaseAccessController(AccessRequesting asking, PageForms forms, CaseWords words) {
		this.asking = asking;
		this.forms = forms;
		this.words = words;
	}

	@GetMapping
	ModelAndView open() {
		return page(this.forms.view("AskIfKnown", Map.of()), null);
	}

	/** Sent, never linked: what is typed must not stand in an address. */
	@PostMapping
	ModelAndView known(HttpServletRequest request) {
		FormView form = this.forms.typed(this.forms.view("AskIfKnown", Map.of()), request.getParameterMap());
		try {
			return page(form, this.asking.known(this.forms.answers(form, KnownToForm.class).facts()));
		}
		catch (InvalidAnswers ex) {
			return refused(page(form.withErrors(ex.errors()), null));
		}
	}

	@GetMapping("/{key}")
	ModelAndView request(@PathVariable("key") String key) {
		return request(key, this.forms.view("AskForAccess", Map.of()));
	}

	@PostMapping("/{key}")
	ModelAndView ask(@PathVariable("key") String key, HttpServletRequest request, RedirectAttributes flash) {
		FormView form = this.forms.typed(this.forms.view("AskForAccess", Map.of()), request.getParameterMap());
		try {
			this.asking.ask(key, this.forms.answers(form, Purpose.class).purpose());
		}
		catch (InvalidAnswers ex) {
			return refused(request(key, form.withErrors(ex.errors())));
		}
		flash.addFlashAttribute("notice", "The agency is asked. Its answer appears on this page.");
		return new ModelAndView("redirect:/cases/known");
	}

	private ModelAndView page(FormView form, List<CasePointer> found) {
		return new ModelAndView("cases/known").addObject("form", form)
			.addObject("found", found)
			.addObject("mine", this.asking.mine())
			.addObject("words", this.words);
	}

	private ModelAndView request(String key, FormView form) {
		return new ModelAndView("cases/ask-access").addObject("pointer", this.asking.pointer(key))
			.addObject("form", form)
			.addObject("words", this.words);
	}

	private static ModelAndView refused(ModelAndView page) {
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	/** Answers of the form AskIfKnown. */
	record KnownToForm(String name, LocalDate bornOn, String telephone, String email, String address) {

		ResidentFacts facts() {
			return new ResidentFacts(this.name, this.bornOn, this.address, this.email, this.telephone, null, false);
		}

	}

	/** Answers of the form AskForAccess. */
	record Purpose(String purpose) {
	}

}
