package org.partnershipactions.measures.web;

import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.partnershipactions.forms.FormHandlers;
import org.partnershipactions.forms.FormView;
import org.partnershipactions.forms.PageForms;
import org.partnershipactions.forms.TypedDay;
import org.partnershipactions.forms.WebAnswers;
import org.partnershipactions.measures.MeasureRegister.MeasureSheet;
import org.partnershipactions.measures.Reading.ReadingView;
import org.partnershipactions.measures.readings.CorrectReading;
import org.partnershipactions.measures.readings.ReadingGiving;
import org.partnershipactions.measures.web.MeasurePages.Asking;
import org.partnershipactions.security.NotFound;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Giving a reading of one's own accord, and correcting one. */
@Controller
@RequestMapping("/measures/{code}/readings")
class ReadingController {

	private static final String GIVE = "GiveReading";

	private final MeasurePages pages;

	private final ReadingGiving giving;

	private final FormHandlers forms;

	private final PageForms pageForms;

	ReadingController(MeasurePages pages, ReadingGiving giving, FormHandlers forms, PageForms pageForms) {
		this.pages = pages;
		this.giving = giving;
		this.forms = forms;
		this.pageForms = pageForms;
	}

	@GetMapping("/new")
	ModelAndView open(@PathVariable("code") String code, HttpServletRequest request) {
		MeasureSheet sheet = given(code, request);
		return this.pages.form(sheet, giving(),
				MeasurePages.restored(this.forms.view(GIVE, sheet.measure().key()), request));
	}

	@PostMapping("/new")
	ModelAndView give(@PathVariable("code") String code, HttpServletRequest request, RedirectAttributes flash) {
		MeasureSheet sheet = given(code, request);
		String key = sheet.measure().key();
		FormView empty = this.forms.view(GIVE, key);
		Map<String, Object> typed = WebAnswers.typed(empty.schema(), MeasurePages.typed(request));
		FormView form = empty.withTyped(typed);
		ModelAndView refused = this.pages.submitted(this.pages.form(sheet, giving(), form), form,
				() -> this.forms.submit(GIVE, key, typed));
		return (refused != null) ? refused : done(sheet, flash, "The reading is given.");
	}

	@GetMapping("/{day}")
	ModelAndView openReading(@PathVariable("code") String code, @PathVariable("day") String day,
			HttpServletRequest request) {
		MeasureSheet sheet = given(code, request);
		ReadingView reading = reading(sheet, day);
		return this.pages.form(sheet, correcting(reading), MeasurePages.restored(view(reading), request));
	}

	@PostMapping("/{day}")
	ModelAndView correct(@PathVariable Map<String, String> address, HttpServletRequest request,
			RedirectAttributes flash) {
		MeasureSheet sheet = given(address.get("code"), request);
		ReadingView reading = reading(sheet, address.get("day"));
		FormView form = this.pageForms.typed(view(reading), MeasurePages.typed(request));
		ModelAndView refused = this.pages.submitted(this.pages.form(sheet, correcting(reading), form), form,
				() -> this.giving.correct(sheet.measure().key(), reading.date(),
						this.pageForms.answers(form, CorrectReading.class)));
		return (refused != null) ? refused
				: done(sheet, flash, "The reading is corrected. What it said before stays beside it.");
	}

	private MeasureSheet given(String code, HttpServletRequest request) {
		MeasureSheet sheet = this.pages.sheet(request.getParameter("year"), code);
		if (!sheet.gives()) {
			throw new AccessDeniedException("Others give readings of this measure");
		}
		return sheet;
	}

	private FormView view(ReadingView reading) {
		Map<String, Object> now = new HashMap<>();
		now.put("value",
				(reading.value() != null) ? reading.value().stripTrailingZeros().toPlainString() : reading.words());
		now.put("source", reading.source());
		now.put("note", reading.note());
		return this.pageForms.view("CorrectReading", now);
	}

	private static ReadingView reading(MeasureSheet sheet, String day) {
		try {
			ReadingView reading = sheet.reading(TypedDay.parse(day));
			if (reading != null) {
				return reading;
			}
		}
		catch (DateTimeParseException ex) {
			throw new NotFound("reading");
		}
		throw new NotFound("reading");
	}

	private static Asking giving() {
		return new Asking("Give a reading", "Give the reading", "readings/new");
	}

	private static Asking correcting(ReadingView reading) {
		return new Asking("Correct the reading of " + MeasureWords.written(reading.date()), "Correct the reading",
				"readings/" + reading.date());
	}

	private static ModelAndView done(MeasureSheet sheet, RedirectAttributes flash, String notice) {
		flash.addFlashAttribute("notice", notice);
		return new ModelAndView("redirect:" + MeasurePages.path(sheet));
	}

}
