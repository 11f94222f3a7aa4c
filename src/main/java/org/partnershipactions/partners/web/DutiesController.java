package org.partnershipactions.partners.web;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.duties.DutyAdministration;
import org.partnershipactions.partners.duties.DutyAdministration.DutyDetails;
import org.partnershipactions.partners.duties.DutyAdministration.NewDuty;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which agency has which duty, by page and for programs. */
@Controller
class DutiesController {

	private static final String PAGE = "/administration/duties";

	private final DutyAdministration duties;

	private final Directory directory;

	private final CurrentPerson person;

	DutiesController(DutyAdministration duties, Directory directory, CurrentPerson person) {
		this.duties = duties;
		this.directory = directory;
		this.person = person;
	}

	@GetMapping(PAGE)
	ModelAndView all() {
		return new ModelAndView("partners/duties").addObject("duties", this.duties.all())
			.addObject("directory", this.directory);
	}

	@GetMapping(PAGE + "/{code}")
	ModelAndView one(@PathVariable String code) {
		DutyDetails duty = this.duties.one(code);
		return page(duty, duty.inForce(), "");
	}

	@PostMapping(PAGE + "/{code}")
	ModelAndView give(@PathVariable String code, @RequestParam(required = false) List<String> agencies,
			@RequestParam(defaultValue = "") String from, RedirectAttributes notices) {
		List<String> named = (agencies != null) ? agencies : List.of();
		return Saving.or(() -> page(this.duties.one(code), named, from), () -> {
			this.duties.give(code, new NewDuty(named, TypedDate.of("from", from)));
			notices.addFlashAttribute("notice", "The duty is given.");
		}, PAGE);
	}

	@GetMapping("/api/duties")
	@ResponseBody
	List<DutyDetails> forPrograms() {
		return this.duties.all();
	}

	@PostMapping("/api/duties/{code}")
	@ResponseBody
	DutyDetails give(@PathVariable String code, @RequestBody NewDuty body) {
		return this.duties.give(code, body);
	}

	@ExceptionHandler
	@ResponseBody
	ProblemDetail unreadable(HttpMessageNotReadableException refused) {
		return new InvalidAnswers("body",
				"Send a JSON object such as {\"agencies\": [\"police\"], \"from\": \"%s\"}".formatted(LocalDate.EPOCH))
			.getBody();
	}

	private ModelAndView page(DutyDetails duty, List<String> named, String from) {
		return new ModelAndView("partners/duty").addObject("duty", duty)
			.addObject("named", named)
			.addObject("from", from)
			.addObject("directory", this.directory)
			.addObject("agencies", this.directory.agencies(this.person.partnership()));
	}

}
