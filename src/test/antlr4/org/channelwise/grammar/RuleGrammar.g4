/*
 * The rule language: a small, strict part of DRL. Every text that this grammar accepts is ordinary DRL.
 *
 * The program parses rules by hand, so that it can say what is wrong with them; a test holds that
 * parser against this grammar, and what one of the two accepts the other one must accept as well.
 * Beyond the grammar the import is org.channelwise.facts.*, and texts and files have a limit.
 */
grammar RuleGrammar;

file : packageLine importLine ruleBlock+ EOF ;
packageLine : 'package' NAME ( '.' NAME )* ';' ;
importLine : 'import' NAME ( '.' ( NAME | TYPE | '*' ) )+ ';' ;

ruleBlock : header conditions conclusion ;
header : 'rule' STRING annotation* 'when' ;
annotation : '@' NAME '(' STRING ')' ;

conditions : condition+ 'then' ;
condition : ( BINDING ':' | 'not' | 'exists' )? TYPE '(' ( constraint ( ',' constraint )* )? ')' ;
constraint : BINDING ':' path | path comparison ;
path : NAME ( '.' NAME )* ;
comparison
    : ( '==' | '!=' | '>' | '>=' | '<' | '<=' ) value
    | 'contains' value
    | 'in' list
    | 'not' ( 'in' list | 'contains' value )
    ;
list : '(' literal ( ',' literal )* ')' ;
value : literal | BINDING ;
literal : STRING | NUMBER | 'true' | 'false' ;

conclusion : 'insert' '(' BINDING '.' NAME '(' ( STRING ( ',' STRING )* )? ')' ')' ';' 'end' ;

TYPE : [A-Z] [A-Za-z0-9_]* ;
NAME : [a-z] [A-Za-z0-9_]* ;
BINDING : '$' [A-Za-z] [A-Za-z0-9_]* ;
STRING : '"' ( '\\' ~[\r\n] | ~["\\\r\n] )* '"' ;
NUMBER : '-'? ( '0' | [1-9] [0-9]* ) ( '.' [0-9]+ )? ;

COMMENT : '//' ~[\r\n]* -> channel(HIDDEN) ;
SPACE : [ \t\r\n]+ -> channel(HIDDEN) ;

/* In no rule of the parser: what looks like several tokens, and is none. */
BLOCK_COMMENT : '/*' .*? ( '*/' | EOF ) ;
ODD_NUMBER : '-'? '.'? [0-9] [A-Za-z0-9_.]* ;
HYPHENATED : [A-Za-z] [A-Za-z0-9_]* ( '-' [A-Za-z0-9_]+ )+ ;
SYMBOL : '<-' | '===' | . ;
