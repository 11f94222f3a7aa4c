package org.partnershipactions.security.tokens;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** A token does not reach as far as a request; says which scope it takes. */
public class MissingScope extends AccessDeniedException {

	MissingScope(String message) {
		super(message);
	}

	/** Lets whoever is signed in go on, and a program only where its token reaches. */
	public static AuthorizationManager<RequestAuthorizationContext> refused() {
		return (who, asked) -> {
			if (who.get() instanceof TokenAuthentication token) {
				String path = asked.getRequest()
					.getRequestURI()
					.substring(asked.getRequest().getContextPath().length());
				check(token, TokenScope.neededFor(asked.getRequest().getMethod(), path).orElse(null));
			}
			return new AuthorizationDecision(who.get() != null && who.get().isAuthenticated()
					&& !"anonymousUser".equals(who.get().getPrincipal()));
		};
	}

	private static void check(TokenAuthentication token, TokenScope needed) {
		if (needed == null) {
			throw new MissingScope("No token opens this: sign in yourself.");
		}
		if (!token.covers(needed)) {
			throw new MissingScope("The token lacks the scope \"" + needed.code() + "\" that this takes.");
		}
	}

}
