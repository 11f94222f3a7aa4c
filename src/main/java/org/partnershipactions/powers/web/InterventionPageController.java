package org.partnershipactions.powers.web;

import java.util.List;
import java.util.Map;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.powers.InterventionReading;
import org.partnershipactions.powers.InterventionReading.InterventionPage;
import org.partnershipactions.powers.InterventionUse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One tool or power: its dates, breaches and appeal, and who looks after it. */
@Controller
@RequestMapping("/cases/{ref}/interventions/{key}")
class InterventionPageController {

	private final InterventionReading reading;

	private final InterventionUse work;

	private final Directory directory;

	InterventionPageController(InterventionReading reading, InterventionUse work, Directory directory) {
		this.reading = reading;
		this.work = work;
		this.directory = directory;
	}

	@GetMapping
	ModelAndView show(@PathVariable Map<String, String> address) {
		return page(address, new InterventionForm(Map.of()), List.of());
	}

	@PostMapping("/breaches")
	ModelAndView breach(@PathVariable Map<String, String> address, @RequestParam Map<String, String> typed,
			RedirectAttributes flash) {
		return change(address, new InterventionForm(typed), () -> {
			this.work.breached(address.get("key"), new InterventionForm(typed).breach());
			flash.addFlashAttribute("notice", "The breach is noted.");
		});
	}

	@PostMapping("/owner")
	ModelAndView owner(@PathVariable Map<String, String> address, @RequestParam Map<String, String> typed,
			RedirectAttributes flash) {
		return change(address, new InterventionForm(typed), () -> {
			this.work.giveTo(address.get("key"), typed.getOrDefault("owner", ""));
			flash.addFlashAttribute("notice", "The agency looks after it from now on.");
		});
	}

	private ModelAndView change(Map<String, String> address, InterventionForm form, Runnable work) {
		String path = find(address).subject().path() + "/interventions/" + address.get("key");
		try {
			work.run();
		}
		catch (InvalidAnswers ex) {
			ModelAndView again = page(address, form, ex.errors());
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return again;
		}
		return new ModelAndView("redirect:" + path);
	}

	private InterventionPage find(Map<String, String> address) {
		return this.reading.page(this.reading.caseKey(address.get("ref")), address.get("key"));
	}

	private ModelAndView page(Map<String, String> address, InterventionForm form, List<FieldError> errors) {
		InterventionPage page = find(address);
		return new ModelAndView("powers/intervention").addObject("page", page)
			.addObject("agencies", this.directory.agencies(page.subject().partnership()))
			.addObject("directory", this.directory)
			.addObject("form", form)
			.addObject("errors", errors);
	}

}
