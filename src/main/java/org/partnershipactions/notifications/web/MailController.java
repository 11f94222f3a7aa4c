package org.partnershipactions.notifications.web;

import org.partnershipactions.notifications.MailAdministration;
import org.partnershipactions.notifications.MailAdministration.MailGroup;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an administrator sees which mails wait or were given up, and tries again. */
@Controller
@RequestMapping("/administration/mails")
class MailController {

	private final MailAdministration mails;

	MailController(MailAdministration mails) {
		this.mails = mails;
	}

	@GetMapping
	ModelAndView page(@RequestParam(name = "state", defaultValue = "waiting") String state) {
		MailGroup group = MailApi.group(state);
		return new ModelAndView("notifications/mails").addObject("on", this.mails.on())
			.addObject("group", group)
			.addObject("groups", MailGroup.values())
			.addObject("total", this.mails.count(group))
			.addObject("mails", this.mails.latest(group));
	}

	@PostMapping("/{id}/retry")
	String retry(@PathVariable("id") long id, RedirectAttributes flash) {
		try {
			this.mails.retry(id);
			flash.addFlashAttribute("notice", "The mail is tried again within half a minute.");
		}
		catch (StepNotOpen ex) {
			flash.addFlashAttribute("notice", ex.getMessage());
		}
		return "redirect:/administration/mails?state=failed";
	}

}
