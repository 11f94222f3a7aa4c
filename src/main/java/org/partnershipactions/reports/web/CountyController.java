package org.partnershipactions.reports.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.founding.CountySharing;
import org.partnershipactions.reports.county.CountyPartnership;
import org.partnershipactions.reports.county.CountyPartnership.CountyDetail;
import org.partnershipactions.reports.county.CountyReading;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the partnerships of a county share, and the manager's switch for it. */
@Controller
class CountyController {

	private final CountyReading county;

	private final CountySharing sharing;

	private final Directory directory;

	CountyController(CountyReading county, CountySharing sharing, Directory directory) {
		this.directory = directory;
		this.county = county;
		this.sharing = sharing;
	}

	@GetMapping("/county")
	String all(Model model) {
		List<CountyPartnership> all = this.county.all();
		Map<String, String> measures = new LinkedHashMap<>();
		all.forEach(
				(one) -> one.measures().forEach((measure) -> measures.putIfAbsent(measure.code(), measure.title())));
		model.addAttribute("partnerships", all);
		model.addAttribute("measures", measures);
		return "reports/county";
	}

	@GetMapping("/county/{code}")
	String one(@PathVariable String code, Model model) {
		model.addAttribute("detail", this.county.one(code));
		model.addAttribute("directory", this.directory);
		return "reports/county-partnership";
	}

	@GetMapping("/api/county")
	@ResponseBody
	List<CountyPartnership> forPrograms() {
		return this.county.all();
	}

	@GetMapping("/api/county/{code}")
	@ResponseBody
	CountyDetail oneForPrograms(@PathVariable String code) {
		return this.county.one(code);
	}

	@GetMapping("/api/sharing")
	@ResponseBody
	SharingJson oursForPrograms() {
		return new SharingJson(this.sharing.ours());
	}

	/** Shares from now on, or no more; 422 naming {@code shares} where it is not said. */
	@PutMapping("/api/sharing")
	@ResponseBody
	SharingJson shareForPrograms(@RequestBody SharingJson body) {
		this.sharing.ours();
		if (body.shares() == null) {
			throw new InvalidAnswers("shares", "Say whether the figures are shared: true or false");
		}
		this.sharing.share(body.shares());
		return body;
	}

	@GetMapping("/sharing")
	String ours(Model model) {
		model.addAttribute("shares", this.sharing.ours());
		return "reports/county-sharing";
	}

	@PostMapping("/sharing")
	String share(@RequestParam boolean shares, RedirectAttributes notices) {
		this.sharing.share(shares);
		notices.addFlashAttribute("notice",
				shares ? "The figures are shared with the county." : "The figures are no longer shared.");
		return "redirect:/sharing";
	}

	/**
	 * The manager's switch.
	 *
	 * @param shares whether the partnership shares its figures with the county
	 */
	record SharingJson(Boolean shares) {
	}

}
