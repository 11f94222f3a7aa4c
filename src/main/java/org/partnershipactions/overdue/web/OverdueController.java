package org.partnershipactions.overdue.web;

import org.partnershipactions.overdue.OverdueBoard;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of all late work. */
@Controller
class OverdueController {

	private final OverdueBoard board;

	OverdueController(OverdueBoard board) {
		this.board = board;
	}

	@GetMapping("/overdue")
	String list(@RequestParam(name = "agency", required = false) String agency,
			@RequestParam(name = "level", required = false) String level, Model model) {
		model.addAttribute("late", new LateList(this.board.rows(), agency, level));
		model.addAttribute("words", new LateWords());
		return "overdue/list";
	}

}
