package org.partnershipactions.measures.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.partnershipactions.forms.Choice;
import org.partnershipactions.forms.FormView;
import org.partnershipactions.forms.PageForms;
import org.partnershipactions.measures.MeasureRegister.MeasureSheet;
import org.partnershipactions.measures.MeasureView;
import org.partnershipactions.measures.choosing.DescribeMeasure;
import org.partnershipactions.measures.choosing.MeasureMaking;
import org.partnershipactions.measures.choosing.MeasureMaking.Offer;
import org.partnershipactions.measures.choosing.MeasureMaking.RetireMeasure;
import org.partnershipactions.measures.web.MeasurePages.Asking;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages on which measures are made, described anew and retired. */
@Controller
class MeasureMakingController {

	private static final Asking DESCRIBE = new Asking("Describe the measure", "Save the measure", "description");

	private static final Asking RETIRE = new Asking("Retire the measure", "Retire the measure", "retirement");

	private final MeasurePages pages;

	private final MeasureMaking making;

	private final PageForms forms;

	MeasureMakingController(MeasurePages pages, MeasureMaking making, PageForms forms) {
		this.pages = pages;
		this.making = making;
		this.forms = forms;
	}

	@GetMapping("/measures/new")
	ModelAndView open(HttpServletRequest request) {
		return made(request, MeasurePages.restored(blank(), request));
	}

	@PostMapping("/measures/new")
	ModelAndView make(HttpServletRequest request, RedirectAttributes flash) {
		FormView form = this.forms.typed(blank(), MeasurePages.typed(request));
		String[] code = new String[1];
		ModelAndView refused = this.pages.submitted(made(request, form), form, () -> code[0] = this.making
			.make(this.pages.year(request.getParameter("year")), this.forms.answers(form, DescribeMeasure.class)));
		if (refused != null) {
			return refused;
		}
		flash.addFlashAttribute("notice", "The measure is made.");
		return new ModelAndView(
				"redirect:/measures/" + code[0] + "?year=" + this.pages.year(request.getParameter("year")));
	}

	@GetMapping("/measures/{code}/description")
	ModelAndView openDescription(@PathVariable("code") String code, HttpServletRequest request) {
		MeasureSheet sheet = managed(code, request);
		return this.pages.form(sheet, DESCRIBE, MeasurePages.restored(described(sheet.measure()), request));
	}

	@PostMapping("/measures/{code}/description")
	ModelAndView describe(@PathVariable("code") String code, HttpServletRequest request, RedirectAttributes flash) {
		MeasureSheet sheet = managed(code, request);
		FormView form = this.forms.typed(described(sheet.measure()), MeasurePages.typed(request));
		ModelAndView refused = this.pages.submitted(this.pages.form(sheet, DESCRIBE, form), form,
				() -> this.making.describe(sheet.measure().key(), this.forms.answers(form, DescribeMeasure.class)));
		return (refused != null) ? refused : done(sheet, flash, "The measure is changed.");
	}

	@GetMapping("/measures/{code}/retirement")
	ModelAndView openRetirement(@PathVariable("code") String code, HttpServletRequest request) {
		MeasureSheet sheet = managed(code, request);
		return this.pages.form(sheet, RETIRE,
				MeasurePages.restored(this.forms.view("RetireMeasure", Map.of()), request));
	}

	@PostMapping("/measures/{code}/retirement")
	ModelAndView retire(@PathVariable("code") String code, HttpServletRequest request, RedirectAttributes flash) {
		MeasureSheet sheet = managed(code, request);
		FormView form = this.forms.typed(this.forms.view("RetireMeasure", Map.of()), MeasurePages.typed(request));
		ModelAndView refused = this.pages.submitted(this.pages.form(sheet, RETIRE, form), form,
				() -> this.making.retire(sheet.measure().key(), this.forms.answers(form, RetireMeasure.class)));
		return (refused != null) ? refused
				: done(sheet, flash, "The measure is retired. What was measured until then stays.");
	}

	private MeasureSheet managed(String code, HttpServletRequest request) {
		MeasureSheet sheet = this.pages.sheet(request.getParameter("year"), code);
		if (!sheet.manages()) {
			throw new AccessDeniedException("The manager and administrators change this measure");
		}
		return sheet;
	}

	private ModelAndView made(HttpServletRequest request, FormView form) {
		return this.pages.page("measures/new",
				Map.of("form", form, "year", this.pages.year(request.getParameter("year"))));
	}

	private FormView blank() {
		return this.forms.view("DescribeMeasure", offered());
	}

	private FormView described(MeasureView measure) {
		Map<String, Object> values = offered();
		values.put("title", measure.title());
		values.put("unit", measure.unit());
		values.put("direction", measure.direction().name());
		values.put("target", MeasureWords.plain(measure.definition().aim().target()));
		values.put("ofPeople", measure.definition().ofPeople());
		values.put("owner", measure.owner());
		values.put("feed", MeasureWords.feed(measure.counting()));
		values.put("group", measure.counting().countedOf());
		return this.forms.view("DescribeMeasure", values);
	}

	private Map<String, Object> offered() {
		Offer offer = this.making.offer();
		Map<String, Object> values = new HashMap<>();
		values.put("agencies", offer.agencies().stream().map((one) -> new Choice(one.code(), one.name())).toList());
		values.put("groups", offer.groups().stream().map((one) -> new Choice(one.code(), one.name())).toList());
		values.put("units", offer.units().stream().map((one) -> new Choice(one.code(), one.code())).toList());
		values.put("feeds",
				Stream.concat(
						Stream.of(new Choice(DescribeMeasure.READINGS, "Readings that the agency gives"),
								new Choice(DescribeMeasure.ACTION, "An action of the plan")),
						offer.sources().stream().map((one) -> new Choice(one.code(), one.title())))
					.toList());
		return values;
	}

	private static ModelAndView done(MeasureSheet sheet, RedirectAttributes flash, String notice) {
		flash.addFlashAttribute("notice", notice);
		return new ModelAndView("redirect:" + MeasurePages.path(sheet));
	}

}
