package org.partnershipactions.cases.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.partnershipactions.cases.CaseSharing;
import org.partnershipactions.cases.access.CaseSharingReading;
import org.partnershipactions.cases.reading.CaseReading;
import org.partnershipactions.cases.reading.CaseSearch;
import org.partnershipactions.cases.web.CaseActions.CaseAct;
import org.partnershipactions.forms.Choice;
import org.partnershipactions.forms.FormView;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.forms.PageForms;
import org.partnershipactions.security.KeptAnswers;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages on which people act on a case. */
@Controller
@RequestMapping("/cases/{ref}/do/{act}")
class CaseActController {

	private final CaseReading cases;

	private final CaseSearch lists;

	private final CaseActions acts;

	private final PageForms forms;

	private final CaseSharingReading sharing;

	CaseActController(CaseReading cases, CaseSearch lists, CaseActions acts, PageForms forms,
			CaseSharingReading sharing) {
		this.cases = cases;
		this.lists = lists;
		this.acts = acts;
		this.forms = forms;
		this.sharing = sharing;
	}

	@GetMapping
	ModelAndView ask(@PathVariable("ref") String ref, @PathVariable("act") String path, HttpServletRequest request) {
		CaseAct act = CaseAct.ofAddress(path);
		FormView form = form(act, this.cases.key(ref));
		return page(ref, act, kept(request).map((typed) -> this.forms.typed(form, typed)).orElse(form));
	}

	@PostMapping
	ModelAndView act(@PathVariable Map<String, String> address, HttpServletRequest request, RedirectAttributes flash) {
		String ref = address.get("ref");
		CaseAct act = CaseAct.ofAddress(address.get("act"));
		String key = this.cases.key(ref);
		FormView form = this.forms.typed(form(act, key), request.getParameterMap());
		try {
			this.acts.act(act, key, this.forms.answers(form, CaseActions.answers(act)));
		}
		catch (InvalidAnswers ex) {
			ModelAndView again = page(ref, act, form.withErrors(ex.errors()));
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return again;
		}
		flash.addFlashAttribute("notice", act.notice());
		return new ModelAndView("redirect:" + CaseController.path(ref));
	}

	private FormView form(CaseAct act, String key) {
		if (act == CaseAct.SHARE) {
			CaseSharing now = this.sharing.view(key).sharing();
			return this.forms.view(act.form(), Map.of("basis", now.basis().name(), "regime", now.regime().name(),
					"gateway", now.gateway().name(), "pointer", now.pointer() ? "YES" : "NO"));
		}
		List<Choice> agencies = this.lists.agencies()
			.stream()
			.map((agency) -> new Choice(agency.code(), agency.name()))
			.toList();
		return this.forms.view(act.form(), Map.of("agencies", agencies));
	}

	private static ModelAndView page(String ref, CaseAct act, FormView form) {
		return new ModelAndView("cases/act").addObject("ref", ref).addObject("act", act).addObject("form", form);
	}

	private static Optional<Map<String, String[]>> kept(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return KeptAnswers.take(request.getSession(false), path).map((kept) -> {
			Map<String, String[]> typed = new LinkedHashMap<>();
			kept.parameters().forEach((name, values) -> typed.put(name, values.toArray(String[]::new)));
			return typed;
		});
	}

}
