package org.partnershipactions.residents.web;

import org.partnershipactions.residents.places.WardAdministration;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where administrators look after the wards of the district. */
@Controller
@RequestMapping("/administration/wards")
class WardController {

	private static final String LIST = "/administration/wards";

	private final WardAdministration wards;

	WardController(WardAdministration wards) {
		this.wards = wards;
	}

	@GetMapping
	ModelAndView all() {
		return page("", "");
	}

	@PostMapping
	ModelAndView add(@RequestParam(name = "name", defaultValue = "") String name,
			@RequestParam(name = "area", defaultValue = "") String area, RedirectAttributes flash) {
		return FormSubmission.by(() -> {
			this.wards.add(name, area);
			flash.addFlashAttribute("notice", name.strip() + " is added.");
		}, LIST, () -> page(name, area));
	}

	@PostMapping("/{id}")
	String offer(@PathVariable("id") String id, @RequestParam("active") boolean active, RedirectAttributes flash) {
		this.wards.offer(id, active);
		flash.addFlashAttribute("notice",
				active ? "New reports are offered the ward again." : "New reports are not offered the ward any more.");
		return "redirect:" + LIST;
	}

	private ModelAndView page(String name, String area) {
		return new ModelAndView("residents/wards").addObject("wards", this.wards.all())
			.addObject("name", name)
			.addObject("area", area);
	}

}
