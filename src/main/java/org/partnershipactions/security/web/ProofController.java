package org.partnershipactions.security.web;

import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.partnershipactions.security.Actor;
import org.partnershipactions.security.WrongEntry;
import org.partnershipactions.security.accounts.PasswordChanging;
import org.partnershipactions.security.accounts.RecentProof;
import org.partnershipactions.security.factors.SecondFactors;
import org.partnershipactions.security.providers.ProviderRegistrations;
import org.partnershipactions.security.providers.ProviderRegistrations.SignInProvider;
import org.partnershipactions.security.providers.ProviderSession;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which people show once more that it is them. */
@Controller
class ProofController {

	/** Where people go on, by what they came for. */
	private static final Map<String, String> PAGES = Map.of("account", "/account", "codes", "/account/codes", "tokens",
			"/account/tokens");

	private final PasswordChanging passwords;

	private final SecondFactors factors;

	private final ProviderRegistrations providers;

	ProofController(PasswordChanging passwords, SecondFactors factors, ProviderRegistrations providers) {
		this.passwords = passwords;
		this.factors = factors;
		this.providers = providers;
	}

	@GetMapping(RecentProof.PAGE)
	ModelAndView ask(@RequestParam(name = "for", defaultValue = "account") String purpose, HttpSession session) {
		LostSession.comeBackTo(session, page(purpose));
		return page(purpose, session);
	}

	@PostMapping(RecentProof.PAGE)
	ModelAndView show(@RequestParam(name = "for", defaultValue = "account") String purpose, String presentPassword,
			String code, HttpServletRequest request) {
		HttpSession session = request.getSession();
		try {
			if (code != null && !code.isBlank()) {
				this.factors.give(code, session);
			}
			else {
				this.passwords.confirm(presentPassword);
			}
		}
		catch (WrongEntry ex) {
			ModelAndView again = page(purpose, session).addObject("errors", ex.errors());
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return again;
		}
		request.changeSessionId();
		RecentProof.give(session, Actor.username());
		LostSession.takePage(session);
		return new ModelAndView("redirect:" + page(purpose));
	}

	private ModelAndView page(String purpose, HttpSession session) {
		Optional<SignInProvider> provider = ProviderSession.of(session)
			.flatMap((one) -> this.providers.all()
				.stream()
				.filter((known) -> known.id().equals(one.provider()))
				.findFirst());
		return new ModelAndView("security/confirm")
			.addObject("purpose", PAGES.containsKey(purpose) ? purpose : "account")
			.addObject("password", this.passwords.hasOne())
			.addObject("app", this.factors.hasApp())
			.addObject("passkey", !this.factors.passkeys().isEmpty())
			.addObject("provider", provider.orElse(null));
	}

	private static String page(String purpose) {
		return PAGES.getOrDefault(purpose, "/account");
	}

}
