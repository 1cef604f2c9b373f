package org.jointstatement.annotation.mail;

/**
 * What somebody has chosen about mail.
 *
 * @param isConfirmed whether they have shown that mail to the address reaches them
 * @param isWanted whether each notice is sent, once it is confirmed
 */
public record MailChoice(String address, boolean isConfirmed, boolean isWanted) {}
