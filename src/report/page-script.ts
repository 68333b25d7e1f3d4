/**
 * The page's script, as text: find, sort and filter features, draw only the rows in sight, the threshold slider, the theme.
 * The page reads well without it. It runs under a policy that allows only its own hash, so it makes no request and no code.
 */
export const pageScript = `
(()=>{"use strict";
const all=(q,e=document)=>[...e.querySelectorAll(q)],one=(q,e=document)=>e.querySelector(q);
const root=document.documentElement,theme=one("#theme");
const dark=()=>root.dataset.t?root.dataset.t==="dark":matchMedia("(prefers-color-scheme:dark)").matches;
const name=()=>{theme.textContent=dark()?"Light":"Dark"};
theme.hidden=false;name();theme.onclick=()=>{root.dataset.t=dark()?"light":"dark";name()};
const menu=one("nav details"),narrow=matchMedia("(max-width:48rem)"),fold=()=>{menu.open=!narrow.matches};
root.className="js";fold();narrow.onchange=fold;menu.onclick=e=>{if(narrow.matches&&e.target.closest("a"))menu.open=false};
addEventListener("click",e=>{if(narrow.matches&&!menu.contains(e.target))menu.open=false});
const esc=t=>String(t).replace(/[&<>"']/g,c=>({"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"})[c]||"&#39;");
const group=n=>String(n).replace(/\\B(?=(\\d{3})+$)/g,",");
const W=200,B=32,H=44,ROW=52,digits="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
const outline=(text,gaps)=>{
  const h=[...text].map(d=>digits.indexOf(d)),x=i=>Math.round(i*W/h.length),y=v=>Math.round(B-v*(B-2)/63);
  return gaps?h.map((v,i)=>"M"+(x(i)+1)+" "+B+"V"+y(v)+"H"+Math.max(x(i)+2,x(i+1)-2)+"V"+B).join(""):"M0 "+B+h.map((v,i)=>"V"+y(v)+"H"+x(i+1)).join("")+"V"+B;
};
const words=["fail","warn","pass"],signs=["✖","▲",""];
const row=(r,index)=>{
  const [n,type,status,marks,,distance,measure,missing,missing0,facts,facts0,bins,bins0,flags,first,last]=r;
  const tags=(marks.length?marks:[distance?"similar":""]).filter(Boolean).map(m=>'<span class="tag '+words[status]+'">'+(status<2?signs[status]+" ":"")+esc(m)+"</span>").join(" ");
  const two=(a,b)=>a?esc(a)+"<br><b>"+esc(b)+"</b>":esc(b);
  const step=Math.round(W/Math.max(1,bins.length)),cut=at=>'<path class="cut" d="M'+at+" 0V"+B+'"/>';
  const label=n+": "+(marks.length?marks.join(", "):distance?"similar":"distribution")+(distance?", distance "+distance:"");
  const svg='<svg class="spark" viewBox="0 0 '+W+" "+H+'" width="'+W+'" height="'+H+'" role="img" aria-label="'+esc(label)+'">'
    +(flags&8?'<path class="ref" d="'+outline(bins0,flags&1)+'"/>':"")+'<path class="'+(flags&8?"cur":"solo")+'" d="'+outline(bins,flags&1)+'"/>'
    +(flags&2?cut(step):"")+(flags&4?cut(W-step):"")
    +'<text x="0" y="'+(H-2)+'">'+esc(first)+'</text><text x="'+W+'" y="'+(H-2)+'" class="e">'+esc(last)+"</text></svg>";
  return '<tr aria-rowindex="'+(index+1)+'"'+(status<2?' class="'+words[status]+'"':"")+'><th scope="row"><div><code>'+esc(n)+"</code> <small>"+esc(type)+"</small>"+(marks.length?'<br><span class="also">'+tags+"</span>":"")+"</div></th><td>"+svg+'</td><td class="r">'
    +(distance?"<b>"+esc(distance)+"</b><br><small>"+esc(measure)+"</small>":"")+"</td><td><div>"+tags+'</div></td><td class="r">'+two(missing0,missing)+"</td><td><div>"+two(facts0,facts)+"</div></td></tr>";
};
const features=box=>{
  const rows=JSON.parse(document.getElementById(box.dataset.island).textContent);
  const lower=rows.map(r=>(r[0]+" "+r[1]).toLowerCase());
  const table=one("table",box),body=one("tbody",box),find=one("input[type=search]",box),sort=one("select",box),only=one("input[type=checkbox]",box),out=one("output",box);
  const space=()=>{const t=document.createElement("tbody");t.className="space";t.setAttribute("role","presentation");const r=document.createElement("tr"),d=document.createElement("td");r.setAttribute("role","presentation");d.setAttribute("role","presentation");d.colSpan=6;r.append(d);t.append(r);t.hidden=true;return t};
  const above=space(),below=space();body.before(above);body.after(below);
  const set=(s,px)=>{s.hidden=px<=0;s.firstChild.firstChild.style.height=px+"px"};
  let list=rows.map((_,i)=>i),from=0,to=body.rows.length;
  const number=t=>{const v=parseFloat(t.replace(/,/g,""));return Number.isNaN(v)?-1:v};
  const draw=(start,end)=>{from=start;to=end;body.innerHTML=list.slice(start,end).map((i,k)=>row(rows[i],start+k+1)).join("");set(above,start*ROW);set(below,(list.length-end)*ROW)};
  const window_=force=>{
    if(list.length<=60){if(force)draw(0,list.length);return}
    const top=Math.max(0,-(above.hidden?body:above).getBoundingClientRect().top),first=Math.floor(top/ROW),seen=Math.ceil(innerHeight/ROW);
    if(!force&&first-12>=from-12&&first>=from&&Math.min(list.length,first+seen)<=to)return;
    const start=Math.max(0,Math.min(first-12,list.length-seen-24));draw(start,Math.min(list.length,start+Math.max(40,seen+24)));
  };
  const update=()=>{
    const text=find.value.trim().toLowerCase(),key=+sort.value;
    list=rows.map((_,i)=>i).filter(i=>(!only.checked||rows[i][2]<2)&&lower[i].includes(text));
    if(key===0)list.sort((a,b)=>rows[a][0]<rows[b][0]?-1:rows[a][0]>rows[b][0]?1:a-b);
    if(key===7)list.sort((a,b)=>number(rows[b][7])-number(rows[a][7])||a-b);
    table.setAttribute("aria-rowcount",list.length+1);
    out.textContent=(list.length<rows.length?group(list.length)+" of ":"")+group(rows.length)+(rows.length===1?" feature":" features");
    window_(true);
  };
  one(".tools",box).hidden=false;
  set(below,(list.length-to)*ROW);
  find.oninput=sort.onchange=only.onchange=update;
  let wait=0;addEventListener("scroll",()=>{if(!wait)wait=requestAnimationFrame(()=>{wait=0;window_(false)})},{passive:true});
  addEventListener("resize",()=>window_(false));
  return find;
};
const finds=all(".features").map(features);
addEventListener("keydown",e=>{if(e.key==="/"&&finds[0]&&!/INPUT|SELECT|TEXTAREA/.test(e.target.tagName)){e.preventDefault();finds[0].focus()}});
const percent=v=>!Number.isFinite(v)?"–":v>0&&v<.001?"< 0.1%":(v===0||v>=.0995?Math.round(v*100):(v*100).toFixed(1))+"%";
for(const box of all(".thresholds")){
  const at=JSON.parse(box.dataset.at),slide=one("input",box);
  one(".slide",box).hidden=false;
  slide.oninput=()=>{
    const [t,tp,fp,tn,fn]=at[+slide.value];
    one("output",box).textContent=t.toFixed(2);slide.setAttribute("aria-valuetext",t.toFixed(2));
    for(const [k,v] of [["tp",tp],["fp",fp],["tn",tn],["fn",fn]])one("td."+k,box).textContent=group(v);
    one(".rates",box).textContent="At "+t.toFixed(2)+": precision "+percent(tp/(tp+fp))+", recall "+percent(tp/(tp+fn))+", flagged "+percent((tp+fp)/(tp+fp+tn+fn))+".";
  };
}
})();
`;
