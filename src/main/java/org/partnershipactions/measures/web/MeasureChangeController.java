package org.partnershipactions.measures.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.partnershipactions.forms.Choice;
import org.partnershipactions.forms.FormView;
import org.partnershipactions.forms.PageForms;
import org.partnershipactions.measures.Measure.Comparators;
import org.partnershipactions.measures.MeasureChanges;
import org.partnershipactions.measures.MeasureChanges.ChangeMeasure;
import org.partnershipactions.measures.MeasureChanges.CommentOnMeasure;
import org.partnershipactions.measures.MeasureRegister.MeasureSheet;
import org.partnershipactions.measures.web.MeasurePages.Asking;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the owner says of a measure, and what the manager sets of it. */
@Controller
class MeasureChangeController {

	private static final Asking COMMENT = new Asking("Write the commentary", "Save the commentary", "commentary");

	private static final Asking CHANGE = new Asking("Change the owner and the comparators", "Save the changes",
			"change");

	private final MeasurePages pages;

	private final MeasureChanges changes;

	private final PageForms forms;

	MeasureChangeController(MeasurePages pages, MeasureChanges changes, PageForms forms) {
		this.pages = pages;
		this.changes = changes;
		this.forms = forms;
	}

	@GetMapping("/measures/{code}/commentary")
	ModelAndView openCommentary(@PathVariable("code") String code, HttpServletRequest request) {
		MeasureSheet sheet = commented(code, request);
		return this.pages.form(sheet, COMMENT, MeasurePages.restored(commentary(sheet), request));
	}

	@PostMapping("/measures/{code}/commentary")
	ModelAndView comment(@PathVariable("code") String code, HttpServletRequest request, RedirectAttributes flash) {
		MeasureSheet sheet = commented(code, request);
		FormView form = this.forms.typed(commentary(sheet), MeasurePages.typed(request));
		ModelAndView refused = this.pages.submitted(this.pages.form(sheet, COMMENT, form), form,
				() -> this.changes.comment(sheet.measure().key(), this.forms.answers(form, CommentOnMeasure.class)));
		return (refused != null) ? refused : done(sheet, flash, "The commentary is saved.");
	}

	@GetMapping("/measures/{code}/change")
	ModelAndView openChange(@PathVariable("code") String code, HttpServletRequest request) {
		MeasureSheet sheet = managed(code, request);
		return this.pages.form(sheet, CHANGE, MeasurePages.restored(change(sheet), request));
	}

	@PostMapping("/measures/{code}/change")
	ModelAndView change(@PathVariable("code") String code, HttpServletRequest request, RedirectAttributes flash) {
		MeasureSheet sheet = managed(code, request);
		FormView form = this.forms.typed(change(sheet), MeasurePages.typed(request));
		ModelAndView refused = this.pages.submitted(this.pages.form(sheet, CHANGE, form), form,
				() -> this.changes.change(sheet.measure().key(), this.forms.answers(form, ChangeMeasure.class)));
		return (refused != null) ? refused : done(sheet, flash, "The measure is changed.");
	}

	private MeasureSheet commented(String code, HttpServletRequest request) {
		MeasureSheet sheet = this.pages.sheet(request.getParameter("year"), code);
		if (!sheet.gives()) {
			throw new AccessDeniedException("Others comment on this measure");
		}
		return sheet;
	}

	private MeasureSheet managed(String code, HttpServletRequest request) {
		MeasureSheet sheet = this.pages.sheet(request.getParameter("year"), code);
		if (!sheet.manages()) {
			throw new AccessDeniedException("The manager and administrators change this measure");
		}
		return sheet;
	}

	private FormView commentary(MeasureSheet sheet) {
		return this.forms.view("CommentOnMeasure", (sheet.measure().commentary() == null) ? Map.of()
				: Map.of("commentary", sheet.measure().commentary().commentary()));
	}

	private FormView change(MeasureSheet sheet) {
		Comparators now = sheet.measure().comparators();
		Map<String, Object> values = new HashMap<>();
		List<Choice> agencies = this.changes.owners(sheet.measure().key())
			.stream()
			.map((agency) -> new Choice(agency.code(), agency.name()))
			.toList();
		values.put("agencies", agencies);
		values.put("owner", sheet.measure().owner());
		values.put("lastYear", MeasureWords.plain(now.lastYear()));
		values.put("county", MeasureWords.plain(now.county()));
		values.put("mostSimilar", MeasureWords.plain(now.mostSimilar()));
		values.put("comparatorSource", now.comparatorSource());
		return this.forms.view("ChangeMeasure", values);
	}

	private static ModelAndView done(MeasureSheet sheet, RedirectAttributes flash, String notice) {
		flash.addFlashAttribute("notice", notice);
		return new ModelAndView("redirect:" + MeasurePages.path(sheet));
	}

}
