package org.partnershipactions.partners.web;

import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.people.CoverRequest;
import org.partnershipactions.partners.people.LeavePlanning;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages on which people say who acts for them while they are away. */
@Controller
@RequestMapping("/leave")
class LeaveController {

	private final LeavePlanning leave;

	private final Directory teams;

	LeaveController(LeavePlanning leave, Directory teams) {
		this.leave = leave;
		this.teams = teams;
	}

	@GetMapping
	ModelAndView show() {
		return page(new LeaveForm("", "", "", ""));
	}

	@PostMapping
	ModelAndView arrange(LeaveForm form, RedirectAttributes notices) {
		return Saving.or(() -> page(form), () -> {
			this.leave.arrange(form.request());
			notices.addFlashAttribute("notice", "The cover is arranged. Both are told.");
		}, "/leave");
	}

	@PostMapping("/{id}/end")
	String end(@PathVariable String id, RedirectAttributes notices) {
		this.leave.end(id);
		notices.addFlashAttribute("notice", "The cover has ended.");
		return "redirect:/leave";
	}

	private ModelAndView page(LeaveForm form) {
		return new ModelAndView("partners/leave").addObject("form", form)
			.addObject("ahead", this.leave.ahead())
			.addObject("longest", this.leave.longest())
			.addObject("people", this.leave.away())
			.addObject("covers", this.leave.covers())
			.addObject("teams", this.teams);
	}

	record LeaveForm(String away, String cover, String begins, String ends) {

		CoverRequest request() {
			return new CoverRequest(this.away, this.cover, TypedDate.of("begins", this.begins),
					TypedDate.of("ends", this.ends));
		}

	}

}
