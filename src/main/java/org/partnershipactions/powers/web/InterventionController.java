package org.partnershipactions.powers.web;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.powers.InterventionReading;
import org.partnershipactions.powers.InterventionUse;
import org.partnershipactions.security.KeptAnswers;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a tool or power is recorded. Whatever goes wrong, the typed text stays. */
@Controller
@RequestMapping("/cases/{ref}/interventions/new")
class InterventionController {

	private final InterventionReading reading;

	private final InterventionUse work;

	InterventionController(InterventionReading reading, InterventionUse work) {
		this.reading = reading;
		this.work = work;
	}

	@GetMapping
	ModelAndView open(@PathVariable("ref") String ref, HttpServletRequest request) {
		Map<String, String> kept = KeptAnswers
			.take(request.getSession(false), request.getRequestURI().substring(request.getContextPath().length()))
			.map(InterventionController::typed)
			.orElse(Map.of());
		return page(ref, new InterventionForm(kept), List.of());
	}

	@PostMapping
	ModelAndView record(@PathVariable("ref") String ref, @RequestParam Map<String, String> typed,
			RedirectAttributes flash) {
		InterventionForm form = new InterventionForm(typed);
		try {
			this.work.record(this.reading.caseKey(ref), form.read());
		}
		catch (InvalidAnswers ex) {
			return refused(page(ref, form, ex.errors()), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (StepNotOpen ex) {
			return refused(page(ref, form, List.of()), HttpStatus.CONFLICT).addObject("conflict", ex.getMessage());
		}
		flash.addFlashAttribute("notice", "The tool or power was recorded. It comes back as work on its day.");
		return new ModelAndView("redirect:/cases/" + ref);
	}

	private ModelAndView page(String ref, InterventionForm form, List<FieldError> errors) {
		String key = this.reading.caseKey(ref);
		return new ModelAndView("powers/record").addObject("subject", this.reading.subject(key))
			.addObject("tools", this.reading.inForce())
			.addObject("people", this.reading.people(key))
			.addObject("agencies", this.reading.agencies(key))
			.addObject("form", form)
			.addObject("errors", errors);
	}

	private static ModelAndView refused(ModelAndView page, HttpStatus status) {
		page.setStatus(status);
		return page;
	}

	private static Map<String, String> typed(KeptAnswers kept) {
		Map<String, String> typed = new java.util.HashMap<>();
		kept.parameters().forEach((name, values) -> typed.put(name, values.get(0)));
		return typed;
	}

}
