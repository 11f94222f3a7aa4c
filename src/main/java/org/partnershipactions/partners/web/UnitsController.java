package org.partnershipactions.partners.web;

import java.util.List;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.units.CountedUnit;
import org.partnershipactions.partners.units.UnitAdministration;
import org.partnershipactions.security.SentOnce;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The units that a partnership counts in, by page and for programs. */
@Controller
class UnitsController {

	private static final String PAGE = "/administration/units";

	private final UnitAdministration units;

	UnitsController(UnitAdministration units) {
		this.units = units;
	}

	@GetMapping(PAGE)
	ModelAndView all() {
		return page("", true);
	}

	@PostMapping(PAGE)
	ModelAndView add(@RequestParam(defaultValue = "") String unit, @RequestParam(defaultValue = "false") boolean addsUp,
			RedirectAttributes notices) {
		return Saving.or(() -> page(unit, addsUp), () -> {
			CountedUnit added = this.units.add(unit, addsUp);
			notices.addFlashAttribute("notice", "From now on the partnership can count in " + added.code() + ".");
		}, PAGE);
	}

	@GetMapping("/api/units")
	@ResponseBody
	List<CountedUnit> forPrograms() {
		return this.units.all();
	}

	@SentOnce
	@PostMapping("/api/units")
	@ResponseBody
	@ResponseStatus(HttpStatus.CREATED)
	CountedUnit add(@RequestBody NewUnit body) {
		return this.units.add(body.unit(), !Boolean.FALSE.equals(body.addsUp()));
	}

	@ExceptionHandler
	@ResponseBody
	ProblemDetail unreadable(HttpMessageNotReadableException refused) {
		return new InvalidAnswers("body", "Send a JSON object such as {\"unit\": \"food parcels\", \"addsUp\": true}")
			.getBody();
	}

	private ModelAndView page(String typed, boolean addsUp) {
		return new ModelAndView("partners/units").addObject("units", this.units.all())
			.addObject("typed", typed)
			.addObject("addsUp", addsUp);
	}

	/**
	 * A unit to add.
	 *
	 * @param unit what is counted
	 * @param addsUp whether later numbers of a year include the earlier ones; true where
	 * nothing is said
	 */
	record NewUnit(String unit, Boolean addsUp) {
	}

}
