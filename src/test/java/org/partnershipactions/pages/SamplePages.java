package org.partnershipactions.pages;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages that only tests know, to look at the frame around them. */
@Controller
class SamplePages {

	@GetMapping({ "/work", "/work/1" })
	String sample(@RequestParam(required = false) String error, Model model) {
		model.addAttribute("heading", "Your <work>");
		model.addAttribute("errors", (error != null) ? List.of(error) : List.of());
		return "pages/sample";
	}

}
